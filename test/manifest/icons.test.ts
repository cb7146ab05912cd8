import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

const RGB = 2;
const RGBA = 6;

describe('the icons', () => {
  it('has a colour icon of 192 by 192 pixels without transparency', () => {
    const { width, height, colourType } = readPng('color.png');
    expect({ width, height, colourType }).toEqual({ width: 192, height: 192, colourType: RGB });
  });

  it('fills the colour icon to its corners with the accent colour of the manifest', () => {
    const { pixels } = readPng('color.png');
    const accent = Buffer.from(JSON.parse(read('manifest.json').toString()).accentColor.slice(1), 'hex');
    expect([pixels[0], pixels.at(191), pixels.at(-1)].map((pixel) => pixel?.toString('hex'))).toEqual(
      Array(3).fill(accent.toString('hex')),
    );
  });

  it('has an outline icon of 32 by 32 pixels, white on nothing', () => {
    const { width, height, colourType, pixels } = readPng('outline.png');
    expect({ width, height, colourType }).toEqual({ width: 32, height: 32, colourType: RGBA });
    const drawn = pixels.filter((pixel) => pixel[3] !== 0);
    expect(new Set(drawn.map((pixel) => pixel.subarray(0, 3).toString('hex')))).toEqual(new Set(['ffffff']));
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(512);
  });
});

/** An eight-bit PNG without interlacing, read by hand: https://www.w3.org/TR/png-3/ chapters 7, 9 and 11. */
function readPng(name: string) {
  const file = read(name);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [bitDepth, colourType, interlace] = [file[24], file[25], file[28]];
  expect({ bitDepth, interlace }).toEqual({ bitDepth: 8, interlace: 0 });
  const size = colourType === RGBA ? 4 : 3;
  const bytes = unfilter(inflateSync(Buffer.concat(dataChunks(file))), width * size, size);
  const pixels = Array.from({ length: width * height }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
  return { width, height, colourType, pixels };
}

function dataChunks(file: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      chunks.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
    }
  }
  return chunks;
}

/** Each row begins with the number of its filter: what was subtracted from each byte, made of left, up and up-left. */
function unfilter(filtered: Buffer, rowLength: number, pixelSize: number): Buffer {
  const rows = filtered.length / (rowLength + 1);
  const bytes = Buffer.alloc(rows * rowLength);
  for (let row = 0; row < rows; row++) {
    const filter = filtered[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column++) {
      const at = row * rowLength + column;
      const left = column < pixelSize ? 0 : (bytes[at - pixelSize] ?? 0);
      const up = row === 0 ? 0 : (bytes[at - rowLength] ?? 0);
      const upLeft = row === 0 || column < pixelSize ? 0 : (bytes[at - rowLength - pixelSize] ?? 0);
      const guesses = [0, left, up, (left + up) >> 1, nearest(left, up, upLeft)];
      bytes[at] = (filtered[row * (rowLength + 1) + 1 + column] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  return bytes;
}

function nearest(left: number, up: number, upLeft: number): number {
  const estimate = left + up - upLeft;
  const [a, b, c] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

function read(name: string): Buffer {
  return readFileSync(join(__dirname, '../../manifest', name));
}
