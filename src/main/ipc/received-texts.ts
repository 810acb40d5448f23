import { fail, ok, type Result } from '../../shared/result';
import { spliced, type ToldText } from '../../shared/told-text';
import type { OpenBuffer } from '../../shared/workspace';
import type { Session } from '../workspace/session';

/** Texts of one folder's editors as the window told them last. */
export class ReceivedTexts {
  private readonly known = new Map<string, { readonly serial: number; readonly text: string }>();

  constructor(private readonly folder: Pick<Session, 'textOfVersion'>) {}

  /**
   * The whole text. Failure code `unknown-text`: the edits do not belong to what is known, so that the window has to
   * tell the text whole.
   */
  take(told: ToldText): Result<OpenBuffer> {
    const { file, serial } = told;
    const text = this.textOf(told);
    if (text === undefined) {
      this.known.delete(file);
      return fail('unknown-text', `The text of ${file} did not arrive whole. Try again.`);
    }
    this.known.set(file, { serial, text });
    return ok({ file, text });
  }

  /** All of them, or the first failure; those after it are taken all the same. */
  takeAll(told: readonly ToldText[]): Result<readonly OpenBuffer[]> {
    const taken = told.map((one) => this.take(one));
    const buffers: OpenBuffer[] = [];
    for (const result of taken) {
      if (!result.ok) return result;
      buffers.push(result.value);
    }
    return ok(buffers);
  }

  private textOf(told: ToldText): string | undefined {
    if ('text' in told) return told.text;
    const before = this.before(told.file, told.base);
    const text = before === undefined ? undefined : spliced(before, told.edits);
    return text?.length === told.length ? text : undefined;
  }

  private before(file: string, base: number | string): string | undefined {
    if (typeof base === 'string') return this.folder.textOfVersion(file, base);
    const known = this.known.get(file);
    return known?.serial === base ? known.text : undefined;
  }
}

const bySession = new WeakMap<Session, ReceivedTexts>();

/** What the window told of a folder's texts, whatever it told them for. */
export function receivedTexts(session: Session): ReceivedTexts {
  const texts = bySession.get(session) ?? new ReceivedTexts(session);
  bySession.set(session, texts);
  return texts;
}
