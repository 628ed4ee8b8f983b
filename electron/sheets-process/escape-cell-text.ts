/**
 * A text as a cell of an Office file stores it: what XML cannot hold as `_xHHHH_`, and what only looks like such an
 * escape with its first underscore escaped.
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu, escapeUnit)
}

function escapeUnit(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
