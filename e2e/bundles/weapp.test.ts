import { runInChromium } from '../support/bundles/runInChromium'

runInChromium('weapp')
