/** What readings are taken from: it keeps them, so that they live exactly as long. */
export abstract class Subject {
  /** Readings by the function that takes them; `onceFor` keeps them here. */
  readonly readings = new Map<object, unknown>();
}

/**
 * The same reading of a subject for as long as it lives: rule after rule asks for it. Kept by the subject, as the values of
 * a WeakMap outlive all but full garbage collections, and nearly every reading holds a whole tree of JSON.
 */
export function onceFor<K extends Subject, V>(read: (subject: K) => V): (subject: K) => V {
  return (subject) => {
    const { readings } = subject;
    const known = readings.get(read) as V | undefined;
    if (known !== undefined || readings.has(read)) return known as V;
    const reading = read(subject);
    readings.set(read, reading);
    return reading;
  };
}
