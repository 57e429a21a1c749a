/** Why something cannot be or was not done, said aloud; nothing while there is no reason. */
export function Problem({ text }: { text: string }) {
  if (text === '') return null
  return (
    <p class="trouble" role="alert">
      {text}
    </p>
  )
}
