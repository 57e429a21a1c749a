### Roles, keyed as in the dataset.

## Roles, keyed as in the dataset

role-small-group-facilitators = facilitadores de grupos pequeños
role-small-group-facilitator = facilitador de grupo pequeño
role-facilitator = facilitador
role-minister = ministro
role-opponent = opositor
role-text = texto
role-trade-ministry-mirror = ministerio de comercio (sitio espejo)
