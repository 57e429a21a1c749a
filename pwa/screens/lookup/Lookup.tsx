export function Lookup() {
  return <p>x</p>
}
