/** Numbers of pairs, mentee by mentee: the row of a mentee has one for each mentor. Rows are shared: look, do not write. */
export type PairRows<Row extends Int32Array | Uint8Array> = (mentee: number) => Row

type RowsOf<Row> = {
  readonly mentors: number
  readonly value: (mentee: number, mentor: number) => number
  readonly classes: Int32Array | null
  readonly create: (length: number) => Row
}

/** Makes each row when it is first asked for, and keeps it; mentees of one class share theirs. */
export function keepRows<Row extends Int32Array | Uint8Array>({
  mentors,
  value,
  classes,
  create
}: RowsOf<Row>): PairRows<Row> {
  const kept: (Row | undefined)[] = []
  return (mentee) => (kept[classes?.[mentee] ?? mentee] ??= fillRow(create(mentors), mentee, value))
}

function fillRow<Row extends Int32Array | Uint8Array>(
  row: Row,
  mentee: number,
  value: (mentee: number, mentor: number) => number
): Row {
  for (let mentor = 0; mentor < row.length; mentor += 1) row[mentor] = value(mentee, mentor)
  return row
}
