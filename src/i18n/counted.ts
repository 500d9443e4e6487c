/** English things by their number: "1 record", "2 records". */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`
