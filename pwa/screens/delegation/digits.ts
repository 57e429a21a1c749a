/** Short authentication string as it is read aloud: two groups of three, that no line break parts. */
export const digitsText = (digits: string): string => `${digits.slice(0, 3)}\u00a0${digits.slice(3)}`
