### Roles, keyed as in the dataset.

## Roles, keyed as in the dataset

role-small-group-facilitators = small-group facilitators
role-small-group-facilitator = small-group facilitator
role-facilitator = facilitator
role-minister = minister
role-opponent = opponent
role-text = text
role-trade-ministry-mirror = trade ministry (mirror site)
