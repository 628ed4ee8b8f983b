/** A short value among others; `isCommon` marks one that both sides share. */
export function Tag({ text, isCommon = false }: { readonly text: string; readonly isCommon?: boolean }) {
  const look = isCommon ? 'border-transparent bg-good-tint text-good' : 'border-line bg-canvas'
  return (
    <li className={`max-w-full rounded-small border px-1.5 py-px text-small wrap-anywhere ${look}`}>
      {text}
    </li>
  )
}

/** Short values one after another, wrapping. */
export function TagList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1">
      {texts.map((text) => (
        <Tag key={text} text={text} />
      ))}
    </ul>
  )
}
