/** The look of the rarer screens, loaded with the first of them. */
import '../styles/desk.css'
