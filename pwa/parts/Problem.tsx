/** Error message as a live region (`role="alert"`); renders nothing while the text is empty. */
export function Problem({ text }: { text: string }) {
  if (text === '') return null
  return (
    <p class="trouble" role="alert">
      {text}
    </p>
  )
}
