/** 860658339712065418 as 8606 5833 9712 0654 18. */
export const inFours = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ')
