import { expect, type Locator } from '@playwright/test';
import type { Workstation } from './workstation';

/** The editor as a person uses it: by keyboard, with what it proposes and explains. */
export class CodeEditor {
  private readonly host: Locator;

  constructor(private readonly desk: Workstation) {
    this.host = desk.page.getByTestId('code-editor');
  }

  /** Puts the cursor into the first occurrence of a text, so many characters behind its start. */
  async placeCursor(text: string, offset: number): Promise<void> {
    const { keyboard } = this.desk.page;
    await this.host.click();
    await keyboard.press('Control+Home');
    await keyboard.press('Control+F');
    await keyboard.press('Control+A');
    await keyboard.type(text);
    await expect(this.host.locator('.find-widget .matchesCount')).toHaveText(/^1 of /);
    await keyboard.press('Escape');
    await keyboard.press('ArrowLeft');
    for (let step = 0; step < offset; step += 1) await keyboard.press('ArrowRight');
  }

  /** Texts proposed where the cursor is, sorted; the list stays open. */
  async proposals(): Promise<readonly string[]> {
    await this.desk.page.keyboard.press('Control+Space');
    const rows = this.proposalList.locator('.monaco-list-row .label-name');
    await expect(rows.first()).toBeVisible();
    return (await rows.allTextContents()).sort();
  }

  get proposalList(): Locator {
    return this.desk.page.locator('.suggest-widget.visible');
  }

  /** Explanation shown for what is under the cursor. */
  async explanation(): Promise<Locator> {
    const { keyboard } = this.desk.page;
    await keyboard.press('Control+K');
    await keyboard.press('Control+I');
    const hover = this.desk.page.locator('.monaco-hover:not(.hidden)').first();
    await expect(hover).toBeVisible();
    return hover;
  }
}
