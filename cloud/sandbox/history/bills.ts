type Lines = readonly (readonly [code: string, count: number])[]

/** What people are given, by catalogue code: the bills from which the history is made. */
export const BILLS = {
  /** The bill of the guided tour: 860.00, with 甲, 乙 and a supplement. */
  bloodPressureReview: [
    ['F3001', 1],
    ['F3021', 1],
    ['F3012', 1],
    ['X1001', 4],
    ['X1003', 4],
    ['B6001', 2],
  ],
  bloodPressureRefill: [
    ['F3002', 1],
    ['X1002', 1],
    ['X1001', 1],
    ['X1009', 1],
  ],
  diabetesReview: [
    ['F3002', 1],
    ['F3013', 1],
    ['X1005', 2],
    ['X1007', 2],
  ],
  insulinRefill: [
    ['F3002', 1],
    ['X1008', 2],
    ['H5002', 2],
    ['H5001', 1],
  ],
  heartReview: [
    ['F3001', 1],
    ['F3021', 1],
    ['F3014', 1],
    ['X1010', 2],
    ['Z2006', 2],
  ],
  eyeDrops: [
    ['F3002', 1],
    ['X1018', 2],
  ],
  childFever: [
    ['F3001', 1],
    ['F3011', 1],
    ['F3016', 1],
    ['X1013', 1],
    ['Z2005', 2],
  ],
  childCough: [
    ['F3001', 1],
    ['F3032', 3],
    ['X1012', 1],
    ['X1016', 2],
  ],
  childAllergy: [
    ['F3001', 1],
    ['F3017', 1],
    ['X1016', 2],
  ],
  coldMedicine: [
    ['Z2003', 2],
    ['X1014', 1],
    ['H5004', 1],
  ],
  pharmacyRefill: [
    ['X1002', 2],
    ['X1009', 1],
    ['Z2001', 1],
  ],
  stomachScope: [
    ['F3003', 1],
    ['F3025', 1],
    ['X1015', 2],
  ],
  backPain: [
    ['F3002', 1],
    ['F3033', 5],
    ['Z2007', 1],
  ],
  kneeCare: [
    ['F3002', 1],
    ['F3034', 2],
    ['Q4004', 1],
  ],
  asthmaRefill: [
    ['F3002', 1],
    ['X1017', 1],
  ],
  ultrasound: [
    ['F3001', 1],
    ['F3022', 1],
    ['F3011', 1],
  ],
  dental: [
    ['F3002', 1],
    ['F3035', 1],
  ],
  chestScan: [
    ['F3004', 1],
    ['F3023', 1],
    ['F3011', 1],
  ],
  homeDevice: [
    ['Q4001', 1],
    ['X1019', 2],
  ],
  oxygenAtHome: [['Q4003', 1]],
  vitaminsAndCold: [
    ['Z2008', 1],
    ['B6004', 1],
  ],
  heartStay: [
    ['F3041', 6],
    ['F3042', 6],
    ['F3043', 1],
    ['H5005', 1],
    ['X1010', 2],
    ['F3031', 8],
    ['H5003', 8],
  ],
  /** The published example of 丹东: 1,050.00, of which 50.00 outside the list. */
  dandongExample: [
    ['F3012', 5],
    ['F3013', 4],
    ['F3011', 9],
    ['B6001', 1],
  ],
} as const satisfies Record<string, Lines>

export type BillName = keyof typeof BILLS

export const linesOf = (bill: BillName): Lines => BILLS[bill]
