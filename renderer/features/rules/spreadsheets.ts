/** The ends of the names of files that can be brought as a table. */
export const spreadsheets = ['.csv', '.xlsx', '.xls', '.ods', '.tsv', '.txt'] as const
