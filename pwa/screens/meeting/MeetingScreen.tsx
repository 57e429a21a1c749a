export function MeetingScreen() {
  return <p>x</p>
}
