/** The number of a step, the same wherever the step shows; `label` says what happens there. */
export function StepBadge({ step, label }: { readonly step: number; readonly label: string }) {
  return (
    <span
      title={label}
      className="grid h-4 min-w-4 shrink-0 place-items-center rounded-full bg-accent px-1 text-small leading-none font-bold text-on-accent tabular-nums"
    >
      <span aria-hidden>{step}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
