/** Tests of the facts, of what makes files of them, of the packages, and of the repository itself, by their path in `tests/unit`. */
export const OF_DATA = /^(rules\/(data|tools)|built|tools)\//
