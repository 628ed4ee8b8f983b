/** Letters that XML allows between tags as they are, whatever its version: no marks, controls or halves of letters. */
const letters = String.raw`[^<>&\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]*`

/** Behind these plain cells may stand. */
export const rowOrCell = /<row|<\/c>/g

/**
 * A cell in one of the spellings that programs write by the hundred thousand, well formed by its pattern alone: letters of
 * its column and number of its row, style, type, then a value, a text or nothing.
 */
export const plainCell = new RegExp(
  String.raw`<c(?: r="([A-Z]{1,3})(\d{1,7})")?(?: s="(\d{1,6})")?(?: t="([A-Za-z]{1,9})")?` +
    String.raw`(?:/>|><v>(${letters})</v></c>|><is><t(?: xml:space="preserve")?>(${letters})</t></is></c>)`,
  'y'
)
