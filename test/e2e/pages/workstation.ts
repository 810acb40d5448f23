import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** Connector folder to open at start. */
  readonly folder?: string;
  /** Folder for history and settings; pass the same one to find yesterday's work again. */
  readonly userData?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** The workstation as a person meets it. */
export class Workstation {
  private constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
    readonly userData: string,
  ) {}

  /** Starts the application from source, or the packaged one named by PACKAGED_EXE. */
  static async launch({
    folder,
    userData = temporaryFolder(),
    size,
  }: LaunchOptions = {}): Promise<Workstation> {
    const packaged = process.env.PACKAGED_EXE;
    const args = [...(packaged === undefined ? [root] : []), ...(folder === undefined ? [] : [folder])];
    const app = await _electron.launch({
      ...(packaged === undefined ? {} : { executablePath: packaged }),
      args: process.platform === 'linux' ? ['--no-sandbox', ...args] : args,
      env: { ...(process.env as Record<string, string>), CONNECTOR_REVIEW_USER_DATA: userData },
      timeout: 60_000,
    });
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    if (size !== undefined) {
      await app.evaluate(
        ({ BrowserWindow }, s) => BrowserWindow.getAllWindows()[0]?.setContentSize(s.width, s.height),
        size,
      );
    }
    return new Workstation(app, page, userData);
  }

  /** Waits until the open folder has been checked. */
  async checked(): Promise<void> {
    await expect(this.page.getByText(/^Checked in /)).toBeVisible();
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  /** Ends the process at once, as a crash or power cut would. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.app.process().once('exit', resolve));
    this.app.process().kill('SIGKILL');
    await gone;
  }

  async goTo(page: 'Review' | 'Icon' | 'Timeline' | 'History' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: page }).click();
  }

  /** Row of the findings list. */
  finding(text: string | RegExp): Locator {
    return this.page.getByRole('treeitem').filter({ hasText: text });
  }

  get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' });
  }

  async filterFindings(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Filter findings' }).fill(text);
  }

  async openFile(name: string): Promise<void> {
    await this.page.getByRole('region', { name: 'Files', exact: true }).getByRole('button', { name }).click();
    await expect(this.page.getByRole('tab', { name, selected: true })).toBeVisible();
  }

  /** Text of the file in front, as the editor holds it. */
  async editorText(): Promise<string> {
    return this.page.evaluate(() => {
      const host = document.querySelector('[data-testid="code-editor"] .monaco-editor');
      return host?.querySelector('.view-lines')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    });
  }
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'connector-review-e2e-'));
}

/** A copy of a sample that may be changed. */
export function copyOfSample(name: 'clean' | 'with-mistakes'): string {
  const copy = path.join(temporaryFolder(), name);
  cpSync(path.join(root, 'resources/samples', name), copy, { recursive: true });
  return copy;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
