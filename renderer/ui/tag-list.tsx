/** Short values one after another, wrapping. */
export function TagList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-1">
      {texts.map((text) => (
        <li
          key={text}
          className="max-w-full rounded-small border border-line bg-canvas px-1.5 py-px text-small wrap-anywhere"
        >
          {text}
        </li>
      ))}
    </ul>
  )
}
