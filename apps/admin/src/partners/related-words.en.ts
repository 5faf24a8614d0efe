// What the page of one partner says of the records of other modules.
export const words = {
  contactPoints: {
    title: 'Contact points',
    none: 'No contact point is on record.',
    unnamed: 'office not recorded',
    interaction: 'Interaction: {level}',
  },
  magistrates: {
    title: 'Liaison magistrates posted by the agency',
    none: 'No liaison magistrate is on record.',
    inSight: 'start in sight: {day}',
  },
  networks: {
    title: 'Networks it belongs to',
    none: 'No membership of a network is on record.',
  },
  members: {
    title: 'Members',
    none: 'No member is on record.',
    page: 'Members, contact points and engagement of the network',
  },
  work: {
    title: 'Bodies and joint actions',
    none: 'No body and no joint action is on record.',
    body: 'Body',
    action: 'Joint action',
    page: 'Contact, bodies and joint actions of the organisation',
  },
  projects: {
    title: 'Capacity projects',
    none: 'No project names it or works in its region.',
    named: 'it benefits',
    region: 'works in its region',
  },
  activities: {
    title: 'Latest activities',
    none: 'No activity is on record.',
    all: 'All its activities',
    plan: 'Plan activity',
  },
  presence: {
    title: 'Presence of the Union',
    none: 'No delegation and no mission is on record.',
    mission: 'EU mission or operation',
  },
};
