import { count, dimensions } from '../../engine/icon/words';
import type { IconProblem, ImageFormat } from '../../shared/icon';
import { iconDecodeLimits } from './limits';

const exportAgain = 'Export the icon again as a PNG of 230 x 230 pixels.';

/** The file is no PNG. */
export function notPng(name: string, bytes: number, format: Exclude<ImageFormat, 'png'>): IconProblem {
  const help = `Export the icon as a PNG of 230 x 230 pixels; renaming the file does not convert it.`;
  if (bytes === 0) return { kind: 'not-png', message: `${name} is empty.`, help: exportAgain };
  const message =
    format === 'unknown'
      ? `${name} is not a PNG picture.`
      : `${name} is ${kinds[format]}, not a PNG picture.`;
  return { kind: 'not-png', message, help };
}

/** The container or the image data is broken; `fault` ends the sentence. */
export function damaged(name: string, fault: string): IconProblem {
  return { kind: 'damaged', message: `${name} is a damaged PNG: ${fault}.`, help: exportAgain };
}

/** The file is larger than what is decoded. */
export function tooManyBytes(name: string, bytes: number): IconProblem {
  const message = `${name} has ${count(bytes)} bytes, more than the ${count(iconDecodeLimits.bytes)} that are looked at.`;
  return { kind: 'too-large', message, help: exportAgain };
}

/** The header claims more pixels than what is decoded. */
export function tooManyPixels(
  name: string,
  size: { readonly width: number; readonly height: number },
): IconProblem {
  const { pixels, side } = iconDecodeLimits;
  const limit = `at most ${count(side)} on a side and ${count(pixels)} in all are decoded`;
  return {
    kind: 'too-large',
    message: `${name} claims to be ${dimensions(size)} pixels; ${limit}.`,
    help: exportAgain,
  };
}

/** The library that decodes pictures cannot be loaded here. */
export const noDecoder: IconProblem = {
  kind: 'unreadable',
  message: 'the picture library of Connector Review cannot be loaded. Install Connector Review again.',
};

const kinds: Readonly<Record<Exclude<ImageFormat, 'png' | 'unknown'>, string>> = {
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
  bmp: 'a BMP picture',
  ico: 'a Windows icon (ICO)',
  svg: 'an SVG drawing',
  tiff: 'a TIFF picture',
};
