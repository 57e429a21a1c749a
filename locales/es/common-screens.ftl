### Words of screens that are loaded on use which the extension has too.

visibility-legend = Visibilidad
# Button.
save = Guardar
# Button: shows why a sentence is read as it is.
why = ¿Por qué?
why-said = La frase da este estado al artículo: { $words }.
why-heading = El artículo figura bajo un título con este estado.
why-before = Esta frase y la anterior van juntas: { $words }.
why-carried = La frase le da el mismo estado que a otro artículo.
why-denied = La frase dice que no hubo acuerdo: { $words }.
why-named = La frase cita el artículo como debatido, propuesto o pendiente: { $words }.
why-words = No se aplica ninguna regla; la redacción sugiere este estado.
why-weighed = Palabras que más pesaron: { $words }.
analyse-inferred-reason = Se deduce del contenido del texto acordado.
field-article = Artículo
field-status = Estado
field-date = Fecha
field-role = Función
field-person = Persona
field-note = Nota
visibility-hint-public = Se incluye en las exportaciones, los impresos y la extensión
visibility-hint-private = Se queda en este dispositivo
effect-activity = El estado del artículo no cambia: un nuevo debate no anula «{ $status }».
effect-flag = Los indicadores se muestran junto al estado y no lo cambian.
role-proponent = proponente
role-proponents = proponentes
role-participants = participantes
role-ambassador = embajador
role-ministry = ministerio
role-delegation = delegación
role-declaring-members = Miembros declarantes
role-press = información de prensa
role-commentator = comentarista
role-analyst = analista
role-journalist = periodista
role-ministers = ministros
role-director-general = Director General
role-government = gobierno
role-invited-speakers = oradores invitados
analyse-not-right = Marcar como incorrecto
analyse-wrong-export = Exportar ejemplos
analyse-wrong-delete = Eliminar las notas
analyse-names-only = En este idioma solo se leen los nombres: ninguna indicación de estado.
role-press-report = { role-press }
