/** French masks: phrases that contain the name of a member and mean something else, and names of bodies. */
import { listed } from './phrases'

export const frMasks = listed(`
  été européen, franc suisse, Nouvel An chinois, yuan chinois, yen japonais, dollar canadien, dollar australien,
  livre sterling, Chambre de commerce internationale, banque de france, Canal de Panama, canal de Panama, équateur
  terrestre, mandat de Hong Kong, Déclaration de Hong Kong, Décision de Hong Kong
`)
