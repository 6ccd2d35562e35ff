import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_STYLE } from '../../lib/page/card/style';

const THEME = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');

/** The colours a style sheet names, light first; what the dark scheme does not name it takes from the light one. */
function schemesOf(css: string): readonly (readonly [string, Map<string, string>])[] {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const colours = (part: string) =>
    [...part.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
  return [
    ['light', new Map(colours(light))],
    ['dark', new Map([...colours(light), ...colours(dark)])],
  ];
}

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const whole = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Foreground, background, least contrast: 4.5 for text, 3 for the borders of controls. */
const PAGE_PAIRS = [
  ...['paper', 'sheet', 'accent-wash'].flatMap((ground) =>
    ['ink', 'ink-soft', 'ink-faint', 'accent'].map((ink) => [ink, ground, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ['paper', 'ink', 4.5],
  ['alert', 'alert-wash', 4.5],
  ['alert', 'paper', 4.5],
  ['ink', 'alert-wash', 4.5],
  ['control', 'paper', 3],
  ['control', 'sheet', 3],
] as const;
const CARD_PAIRS = ['ink', 'soft', 'faint', 'accent'].map((ink) => [ink, 'sheet', 4.5] as const);

const CASES = [
  ...schemesOf(THEME).flatMap(([scheme, colours]) =>
    PAGE_PAIRS.map((pair) => ['page', scheme, colours, ...pair] as const),
  ),
  ...schemesOf(CARD_STYLE).flatMap(([scheme, colours]) =>
    CARD_PAIRS.map((pair) => ['card', scheme, colours, ...pair] as const),
  ),
];

describe('contrast', () => {
  it.each(CASES)('of the %s in %s', (_where, _scheme, colours, front, back, least) => {
    expect(contrast(colours.get(front) ?? '', colours.get(back) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
