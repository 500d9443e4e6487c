// In a mini-program an arrival link comes as a start parameter (useArrival.ts); there is no address to rewrite.
export {}
