/** The same reading of a subject for as long as it lives: rule after rule asks for it. */
export function onceFor<K extends object, V>(read: (subject: K) => V): (subject: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (subject) => {
    let reading = known.get(subject);
    if (reading === undefined) {
      reading = { value: read(subject) };
      known.set(subject, reading);
    }
    return reading.value;
  };
}
