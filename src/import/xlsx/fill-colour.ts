import { type CellStyle, resolveThemeColor } from 'hucre/xlsx';
import type { Colour } from '../../domain/answer/report';
import { indexedColours } from './indexed-colours';

type Fill = NonNullable<CellStyle['fill']>;
type Paint = NonNullable<Extract<Fill, { type: 'pattern' }>['fgColor']>;

/** The colour of ours that a cell is clearly painted with; none for white, orange, purple and what is in between. */
export function fillColour(fill: Fill | undefined, themeColors: string[]): Colour | undefined {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid' || !fill.fgColor) return undefined;
  const rgb = rgbOf(fill.fgColor, themeColors);
  return rgb === undefined ? undefined : nearest(rgb);
}

function rgbOf({ rgb, theme, tint, indexed }: Paint, themeColors: string[]): string | undefined {
  if (rgb) return rgb.slice(-6);
  if (theme !== undefined && themeColors.length > 0) {
    return resolveThemeColor(themeColors, slotOf(theme), tint).slice(-6);
  }
  return indexed === undefined ? undefined : indexedColours[indexed];
}

/** Excel counts the light of each pair first, its themes are written dark first, and the library takes the written order. */
function slotOf(theme: number): number {
  return theme < 4 ? theme ^ 1 : theme;
}

/** By hue; pale tints count, since a cell with text in it is often painted pale. */
function nearest(rgb: string): Colour | undefined {
  const { hue, saturation, lightness } = hslOf(rgb);
  if (Number.isNaN(hue + lightness)) return undefined;
  if (saturation < 0.12) return lightness > 0.3 && lightness < 0.9 ? 'grey' : undefined;
  if (saturation < 0.25 || lightness < 0.12 || lightness > 0.97) return undefined;
  if (hue < 14 || hue >= 342) return 'red';
  if (hue >= 40 && hue < 70) return 'yellow';
  if (hue >= 75 && hue < 165) return 'green';
  return hue >= 185 && hue < 255 ? 'blue' : undefined;
}

/** Hue in degrees; saturation and lightness from 0 to 1. */
function hslOf(rgb: string): { hue: number; saturation: number; lightness: number } {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, lightness] = [most - least, (most + least) / 2];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: sixth * 60, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}
