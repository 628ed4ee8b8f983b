import { bestRating, type PairIds } from '#shared/domain/setup'
import { useBoardActions } from './board-actions'
import { useEdition } from '../../state/use-board'
import { Segments } from '../../ui/segments'

const ratings = Array.from({ length: bestRating + 1 }, (_, rating) => `${rating}`)
const items = ['–', ...ratings].map((id) => ({ id, name: id }))

/** The committee's own rating of a pair, from 0 to 5; a dash takes it back. It counts in the score. */
export function PairRating({ pair }: { readonly pair: PairIds }) {
  const actions = useBoardActions()
  const { edition } = useEdition()
  const { mentee, mentor } = pair
  const rated = edition.setup.ratings.find((one) => one.mentee === mentee && one.mentor === mentor)
  return (
    <div className="flex items-center gap-3 pt-2">
      <span className="min-w-0 flex-1">Committee’s rating</span>
      <Segments
        label="Committee’s rating"
        items={items}
        chosen={rated === undefined ? '–' : `${rated.rating}`}
        onChoose={(id) =>
          void actions.perform({ kind: 'rate', mentee, mentor, rating: id === '–' ? null : Number(id) })
        }
      />
    </div>
  )
}
