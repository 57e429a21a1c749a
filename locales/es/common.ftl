### Words of the app’s first load that the extension has too.

app-name = Plenary
foot-help = Ayuda
foot-keys = Atajos de teclado
close = Cerrar
# Of an article that is in the concluded agreement.
phase-concluded = Concluido
# Adjective of a text on which nothing is left in brackets: agreed.
phase-clean = En limpio
# Of a text with few brackets left.
phase-nearly-clean = Casi en limpio
phase-under-discussion = En debate
phase-proposed = Propuesto
# Set aside for now; it may come back.
phase-parked = Aparcado
# Left out of the agreement.
phase-dropped = No incluido
phase-none = Sin estado
board-sort = Ordenar por
# Verb after the names of members: they put a text on the table, as a proposal. $n counts the members.
stance-tabled =
    { $n ->
        [one] presentó un texto
       *[other] presentaron un texto
    }
# Verb after the names of members. $n counts them.
stance-withdrew =
    { $n ->
        [one] retiró su texto
       *[other] retiraron su texto
    }
# Verb after the names of members. $n counts them.
stance-supports =
    { $n ->
        [one] apoya
       *[other] apoyan
    }
# Verb after the names of members. $n counts them.
stance-opposes =
    { $n ->
        [one] se opone
       *[other] se oponen
    }
# Verb after the names of members. $n counts them.
stance-holds-back =
    { $n ->
        [one] reserva su posición
       *[other] reservan su posición
    }
visibility-public = Público
visibility-private = Privado
cancel = Cancelar
