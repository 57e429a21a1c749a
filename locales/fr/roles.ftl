### Roles, keyed as in the dataset.

## Roles, keyed as in the dataset

role-small-group-facilitators = facilitateurs de petits groupes
role-small-group-facilitator = facilitateur de petit groupe
role-facilitator = facilitateur
role-minister = ministre
role-opponent = opposant
role-text = texte
role-trade-ministry-mirror = ministère du commerce (site miroir)
