/** True for a success code, 200 to 299. */
export function isSuccess(code: string): boolean {
  return code === '200' || /^2\d\d$/.test(code);
}

/** True for what may be a key of `responses`: `default` or a status code from 100 to 599. */
export function isResponseKey(code: string): boolean {
  return code === 'default' || code === '200' || /^[1-5]\d\d$/.test(code);
}

/** True for success codes that by their meaning come without a body, or before there is one. */
export function isBodiless(code: string): boolean {
  return code === '202' || code === '204' || code === '205';
}
