import { largestSeed } from '#shared/lib/seed'
import { seedMeaning } from '#shared/messages/policy-words'
import { useEdition } from '../../state/use-board'
import { Card } from '../../ui/card'
import { NumberBox } from '../../ui/number-box'
import type { SetSetting } from './use-setting'

/** Which of several equally good proposals is taken. */
export function TieSeed({ set }: { readonly set: SetSetting }) {
  const { seed } = useEdition().edition
  return (
    <Card title="Ties" note={seedMeaning}>
      <div className="flex">
        <NumberBox
          label="Seed"
          value={seed}
          bounds={{ minimum: 0, maximum: largestSeed, step: 1 }}
          onChange={(next) => set({ kind: 'choose-seed', seed: next })}
          isLong
        />
      </div>
    </Card>
  )
}
