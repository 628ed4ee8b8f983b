/** The path of a file that the build puts beside its own. */
declare module '*?asset' {
  const path: string
  // eslint-disable-next-line import-x/no-default-export -- So the build gives it.
  export default path
}
