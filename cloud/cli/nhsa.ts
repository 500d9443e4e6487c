import type { Settlement } from '../domain/settlement'

/**
 * A settlement in the words of the interface standard (setlinfo), amounts in fen as everywhere on
 * the command line (`unit` says so).
 * @param acctPayIncludesMulaid implementations differ: acct_pay may contain acct_mulaid_pay
 */
export function toNhsa(settlement: Settlement, acctPayIncludesMulaid: boolean): Record<string, unknown> {
  const own = settlement.balancesAfter.own
  const onResident = settlement.insurance === '390'
  return {
    unit: 'fen',
    insutype: settlement.insurance,
    med_type: settlement.visit,
    insuplc_admdvs: settlement.region,
    setl_time: settlement.date,
    medfee_sumamt: settlement.totalFee,
    fulamt_ownpay_amt: settlement.fullSelfPay,
    overlmt_selfpay: settlement.overLimitPay,
    preselfpay_amt: settlement.preSelfPay,
    inscp_scp_amt: settlement.inScope,
    act_pay_dedc: settlement.deductible,
    hifp_pay: settlement.poolPay,
    cvlserv_pay: 0,
    hifes_pay: 0,
    hifmi_pay: onResident ? settlement.majorIllnessPay : 0,
    hifob_pay: onResident ? 0 : settlement.majorIllnessPay,
    maf_pay: 0,
    oth_pay: 0,
    fund_pay_sumamt: settlement.fundPay,
    hosp_part_amt: settlement.hospitalPay,
    psn_part_amt: settlement.personPay,
    acct_pay: settlement.ownAccountPay + (acctPayIncludesMulaid ? settlement.mutualAidPay : 0),
    acct_mulaid_pay: settlement.mutualAidPay,
    psn_cash_pay: settlement.cashPay,
    balc: own.currentYear + own.earlierYears,
    /** Not of the standard: who paid the aid (the standard only says how much). */
    mulaid_detail: settlement.mutualAid,
    simulated: '模拟·不可用于真实就医',
  }
}
