### Pages of members and meetings, and the form of a status update.

## Members, meetings and the form of a status update

members-title = Miembros
members-deck =
    { $term ->
        [members] Las fuentes cuentan { $participants } participantes de { $total } Miembros.
       *[other] Las fuentes cuentan { $participants } participantes de { $total } de la lista.
    }
members-beside = En la lista de abajo, pero fuera del recuento de las fuentes: { $names }.
members-part = Participantes
members-others = Otros
member-participant = Participa en la negociación
member-not = No consta que participe en la negociación
member-part = Participación en la negociación
member-signed = Firmó o apoyó: { $statement }
member-not-signed = No se asoció a: { $statement }
member-group-LDC = País menos adelantado (PMA)
member-group-developing = País en desarrollo Miembro
member-group-developed = País desarrollado Miembro
member-eu-state = Estado miembro de la Unión Europea
member-acceded = Miembro de la OMC desde el { $date }
member-known = Fuentes y fiabilidad: { $confidence }
note-confidence = Fiabilidad: { $level }.
note-symbol = Signatura { $symbol }: no verificada en una fuente.
note-date-of-report = La fecha es la del informe.
note-date-inferred = La fecha es deducida.
confidence-high = alta
confidence-medium-high = bastante alta
confidence-medium = media
confidence-low = baja
member-roles = Funciones
member-process =
    { $n ->
        [one] Una actualización de estado comunicada en nombre del proceso, no en nombre propio
       *[other] { $n } actualizaciones de estado comunicadas en nombre del proceso, no en nombre propio
    }
member-process-note = Los presidentes y facilitadores informan en nombre del grupo. Eso no refleja la posición del Miembro.
role-of-process = todo el proceso
meetings-title = Reuniones
meetings-deck =
    { $n ->
        [one] Una reunión
       *[other] { $n } reuniones
    } · { $moved } con cambio de fase
meetings-later =
    { $n ->
        [one] No se muestra una reunión posterior.
       *[other] No se muestran { $n } reuniones posteriores.
    }
col-date = Fecha
col-meeting = Reunión
col-kind = Tipo
col-changed = Cambios de fase
col-participants = Participantes
meeting-time = Hora de inicio
meeting-until = Hora de fin
meeting-zone = Zona horaria
meeting-place = Lugar
meeting-members = Miembros participantes
meeting-chair = Presidencia
meeting-participants = Número de participantes
meeting-topics = Temas
meeting-sources = Fuentes
meeting-changed = Qué cambió en esta reunión
meeting-changed-none = Ningún artículo cambió de fase.
meeting-recorded = Actualizaciones de estado de esta reunión
meeting-recorded-none = No hay actualizaciones de estado vinculadas a esta reunión.
meeting-also =
    { $n ->
        [one] También ese día
       *[other] También esos días
    }
meeting-here = { $time } aquí
meeting-board = Artículos a esta fecha
meeting-later = Esta reunión es posterior al día que se muestra, { $date }.
meeting-previous = Anterior: { $date }
meeting-next = Siguiente: { $date }
changed-count =
    { $n ->
        [one] Un artículo cambió de fase
       *[other] { $n } artículos cambiaron de fase
    }
sheet-title = Añadir estado
field-article-choose = Elegir un artículo
field-status-choose = Elegir un estado
field-status-steps = Pasos
field-status-flags = Indicadores (no cambian la fase)
field-date-hint = Fecha del estado, no de la página
field-date-month = Si se deja vacío, la fecha sigue siendo { $month }
field-meeting = Reunión
field-meeting-none = Ninguna reunión
field-basis = Base
field-basis-reported = Indicado por la fuente
field-basis-inferred = Deducido por mí
field-basis-planned = Previsto, anunciado para más adelante
field-url = Enlace a la fuente
field-url-hint = Una dirección web (https:// o http://). Déjelo vacío si se dijo en la sala.
add-source = Añadir una fuente
field-quote = Cita (palabras textuales)
field-statement = Con sus propias palabras
field-role-none = Función desconocida
field-person-hint = Nombre, si se conoce
field-member = Miembro
field-member-none = Ningún Miembro nombrado
field-outstanding = Cuestiones pendientes
field-outstanding-hint = Cuántas cuestiones siguen abiertas, si la fuente las cuenta
field-target-status = Estado objetivo
field-target-none = Sin objetivo
field-target-date = Fecha objetivo
legend-what = Qué y cuándo
visibility-choose = elija una opción
visibility-why-heard = elija: lo que oyó puede ser confidencial
legend-evidence = Fuente
legend-who = Quién lo dijo
legend-more = Qué queda pendiente
record-now = Estado hasta entonces: { $status }, { $date }
record-now-none = No consta ningún estado de este artículo a esa fecha
keep = Guardar
sheet-why = No se sobrescribe nada: las entradas anteriores se conservan
effect-older = El estado del artículo no cambia: { $status } ({ $date }) es más reciente.
effect-followed = Estado a esa fecha: { $then }. Estado siguiente: { $status } ({ $date }).
effect-outranked = Sin cambios: cuenta { $status }, de la misma fecha. Si es erróneo, corríjalo o retírelo.
effect-planned = Figura en «Próximas fechas»; cuenta cuando una fuente lo indique.
effect-confirms = Esto confirma el estado actual.
effect-later = Cuenta desde { $date }, después de la fecha de referencia.
effect-hidden = No se muestra por ahora: solo se ve el conjunto de datos.
kept-public = Guardado: { $article }, { $status }, { $date }
kept-private = Guardado como privado: { $article }, { $status }, { $date }
effect-private = Privado: solo cuenta en este dispositivo; no se imprime ni se exporta.
keys-title = Atajos de teclado
keys-find = Buscar por cualquier nombre, en cualquier idioma
keys-list = Esta lista
keys-close = Cerrar lo que esté abierto
keys-move = Recorrer los resultados
keys-open = Abrir el resultado
keys-record-result = Añadir un estado al resultado
keys-record = Añadir un estado
keys-undo = Deshacer lo que se acaba de guardar
keys-redo = Rehacer lo que ha deshecho
keys-hide = Ocultar o mostrar las entradas privadas
keys-meetings = Reunión anterior y siguiente
keys-matrix = Pasar de una celda de la matriz a otra
draft-back = Se ha recuperado su borrador del { $date }.
draft-clear = Descartar borrador
error-summary =
    { $n ->
        [one] Un error por corregir
       *[other] { $n } errores por corregir
    }
error-date-future = La fecha no puede ser futura. Para algo anunciado para más adelante, elija la base «Previsto» en «Más detalles».
error-evidence = Introduzca un enlace a la fuente, una cita o un resumen con sus propias palabras.
error-reason = Explique en la nota por qué lo deduce.
error-outstanding = Introduzca un número entero de 0 a 1000.
error-target = Indique un estado y una fecha para el objetivo.
