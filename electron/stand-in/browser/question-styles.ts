/** How the questions of browser mode look; plain, and in the browser's own light or dark. */
export const questionStyles = `
.stand-in-question {
  color-scheme: light dark;
  max-width: 28rem;
  margin: auto;
  padding: 1.25rem;
  border: 1px solid color-mix(in srgb, CanvasText 25%, transparent);
  border-radius: 0.5rem;
  background: Canvas;
  color: CanvasText;
  font: 400 0.875rem/1.5 system-ui, sans-serif;
}
.stand-in-question::backdrop { background: rgb(0 0 0 / 40%); }
.stand-in-question h2 { margin: 0 0 0.5rem; font-size: 1rem; font-weight: 600; }
.stand-in-question p { margin: 0 0 1rem; white-space: pre-line; }
.stand-in-question label, .stand-in-question input[type='file'] { display: block; margin: 0 0 1rem; }
.stand-in-question > div { display: flex; gap: 0.5rem; justify-content: flex-end; }
.stand-in-question button { font: inherit; padding: 0.25rem 0.75rem; }
`
