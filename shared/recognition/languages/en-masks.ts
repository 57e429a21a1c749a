/**
 * English masks: phrases that contain the name of a member and mean something else, names of bodies, and names of other talks
 * that contain the name of an article.
 */
import { listed } from './phrases'

export const enMasks = [
  ...listed(`
    inside u.s. trade, Inside US Trade, office of the united states trade representative, american chamber of
    commerce, united nations, International Chamber of Commerce, agreement on customs valuation, Technical Barriers to
    Trade, Turkey and chicken, turkey and chicken, European summer, european summer, South Georgia, Chinese New Year,
    Dutch auction, Indian summer, Georgia Southern, US state of Georgia, U.S. state of Georgia, Georgia-based, Jordan
    Brand, Turkey breast, turkey farms, turkey products, turkey poultry, turkey sandwich, Mexico City, Kuwait City,
    Guatemala City, Panama City, Luxembourg City, New England, British pound, Australian dollar, Australian dollars,
    Canadian dollar, Canadian dollars, New Zealand dollar, New Zealand dollars, Japanese yen, Chinese yuan, Indian
    rupee, Indian rupees, Singapore dollar, Brazilian real, Mexican peso, Turkish lira, Korean won, Norwegian krone,
    Danish krone, Swedish krona, Swedish kronor, Swiss francs, Swiss franc, South African rand, Russian rouble,
    Russian ruble, Chile peppers, French press, Spanish flu, Brussels sprouts, Turkish delight, Doha Declaration,
    Paris Agreement, Gulf of Thailand, Persian Gulf, Buenos Aires Declaration, Bank of England, Bank of Japan, Bank of
    Korea, Bank of China, China Daily, Times of India, South China Morning Post, Japan Times, Korea Herald, Korea
    Times, Jakarta Post, Hong Kong mandate, Hong Kong decision, Hong Kong declaration,
    U.S. Mexico Canada agreement, US Mexico Canada agreement, United States Mexico Canada agreement,
    Investment Facilitation for Development, investment facilitation for development
  `),
  'Savannah, Georgia',
  'Augusta, Georgia',
  'Macon, Georgia',
  'Columbus, Georgia',
  'Marietta, Georgia',
]
