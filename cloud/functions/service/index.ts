import { getServiceInfo } from './getServiceInfo'

export const serviceFunctions = { getServiceInfo }
