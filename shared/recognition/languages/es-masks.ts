/** Spanish masks: phrases that contain the name of a member and mean something else, and names of bodies. */
import { listed } from './phrases'

export const esMasks = listed(`
  verano europeo, franco suizo, Año Nuevo chino, yuan chino, yen japonés, dólar canadiense, dólar australiano, peso
  mexicano, Cámara de Comercio Internacional, península coreana, mandato de Hong Kong, Declaración de Hong Kong,
  Decisión de Hong Kong
`)
