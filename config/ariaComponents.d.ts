export declare const ARIA_COMPONENTS: Record<string, Record<string, string>>
