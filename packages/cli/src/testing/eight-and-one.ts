/**
 * Nine raters, of whom eight chose levels. Everyone: d1-1 has 1, 2 and 5 on its levels, d1-2 has 4, 0 and 4, d2-1 has
 * 2, 6 and 0.
 */
export const eightAndOne = `unit,role,d1-1,d1-2,d2-1
north,leader,3,1,2
north,leader,3,1,2
south,leader,3,3,2
north,teacher,1,1,1
north,teacher,2,1,1
north,teacher,2,3,2
south,teacher,3,3,2
south,teacher,3,3,2
south,assistant,,do-not-know,declined
`;
