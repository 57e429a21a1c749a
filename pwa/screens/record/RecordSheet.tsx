export function RecordSheet() {
  return <p>x</p>
}
