import type { Participant } from '#shared/domain/participant'
import { sectorName, stageName } from '#shared/messages/answer-names'

/** Where a person stands, in one line: institution · career stage · sector. */
export function placeLine({ institution, stage, sector }: Participant): string {
  return [institution, stage === null ? null : stageName(stage), sector === null ? null : sectorName(sector)]
    .filter((part) => part !== null)
    .join(' · ')
}
