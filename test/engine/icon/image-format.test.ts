import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../../src/engine/icon/image-format';
import type { ImageFormat } from '../../../src/shared/icon';

const text = (value: string) => new TextEncoder().encode(value);
const utf16 = (value: string) => new Uint8Array(Buffer.from(`\uFEFF${value}`, 'utf16le'));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

const cases: readonly (readonly [string, ImageFormat, Uint8Array])[] = [
  ['PNG', 'png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['PNG with converted line ends', 'png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x0a)],
  ['JPEG', 'jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['GIF', 'gif', text('GIF89a')],
  ['WebP', 'webp', text('RIFF\0\0\0\0WEBPVP8 ')],
  ['another RIFF file', 'unknown', text('RIFF\0\0\0\0WAVEfmt ')],
  ['BMP', 'bmp', text('BM0000\0\0\0\x000000')],
  ['a text that begins with BM', 'unknown', text('BMW and other car makers')],
  ['ICO', 'ico', Uint8Array.of(0, 0, 1, 0, 1, 0)],
  ['TIFF, little endian', 'tiff', text('II*\0')],
  ['TIFF, big endian', 'tiff', text('MM\0*')],
  ['SVG', 'svg', text(svg)],
  ['SVG in capitals', 'svg', text('<SVG width="3">')],
  ['SVG with a prefix', 'svg', text('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>')],
  [
    'SVG behind declaration, comment and blanks',
    'svg',
    text(`\uFEFF \n<?xml version="1.0"?><!-- drawn -->${svg}`),
  ],
  ['SVG in UTF-16', 'svg', utf16(svg)],
  ['HTML that holds an SVG', 'unknown', text(`<!doctype html><html><body>${svg}</body></html>`)],
  ['XML of another kind', 'unknown', text('<?xml version="1.0"?><svgs/>')],
  ['a text that mentions SVG', 'unknown', text(`see ${svg}`)],
  ['nothing', 'unknown', new Uint8Array(0)],
  ['one byte', 'unknown', Uint8Array.of(0x89)],
  ['a megabyte of opening brackets', 'unknown', new Uint8Array(1_000_000).fill(0x3c)],
];

describe('sniffFormat', () => {
  it.each(cases)('%s: %s', (_, format, bytes) => {
    expect(sniffFormat(bytes)).toBe(format);
  });
});
