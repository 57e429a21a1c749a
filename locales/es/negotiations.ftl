### Negotiations: turning them on, choosing one.

## Negotiations

negotiations-title = Negociaciones
negotiations-shipped = Negociaciones incluidas en Plenary
negotiations-all = Todas las negociaciones
negotiations-more = Añadir una negociación
negotiations-file = Añadir o actualizar una desde un archivo
negotiations-add = Añadir
negotiations-added = { $name }: negociación añadida.
negotiations-offer = Añadir { $name }…
negotiations-remove = Eliminar
negotiations-remove-title = ¿Eliminar { $name }?
negotiations-remove-means =
    { $n ->
        [0] El conjunto de datos se elimina de este dispositivo y solo podrá añadirse de nuevo con su archivo.
        [one] El conjunto de datos se elimina de este dispositivo y solo podrá añadirse de nuevo con su archivo. Su entrada se conserva.
       *[other] El conjunto de datos se elimina de este dispositivo y solo podrá añadirse de nuevo con su archivo. Sus { $n } entradas se conservan.
    }
negotiations-remove-export = Exportar primero el conjunto de datos
negotiations-removed = { $name }: negociación eliminada. Sus entradas se conservan y volverán a mostrarse cuando la añada.
negotiations-only = Debe quedar una negociación.
negotiations-take-back = Volver de la versión { $from } a { $to }
negotiations-changed =
    { $n ->
        [0] Ningún cambio desde su última visita ({ $from }).
        [one] Un cambio desde su última visita ({ $from }).
       *[other] { $n } cambios desde su última visita ({ $from }).
    }
negotiations-latest = Última fuente: { $date }.
negotiations-version = Conjunto de datos versión { $version }.
negotiations-target = { $article }: { $status }
negotiations-off-title = Negociación no añadida
negotiations-off = { $name } aún no está en este dispositivo.
negotiations-unknown = No hay ninguna negociación «{ $name }» en este dispositivo.
follow-address-title = Seguir una dirección
follow-address-deck = Un sitio publicado o sus datos. No se envía nada suyo.
follow-address-field = Dirección web
follow-address-open = Abrir
follow-address-none = Escriba una dirección web, por ejemplo https://talks.example/.
follow-address-plain = Esta dirección no está cifrada. Escriba una que empiece por https://.
follow-address-query = Escriba solo la dirección, sin nombre de usuario, contraseña ni «?».
follow-fetching = Leyendo la dirección…
follow-unreachable = { $host } no responde. Compruebe la dirección y la red, e inténtelo de nuevo.
follow-unshared = { $host } no deja que otras páginas lean este archivo. Su servidor debe enviar con él la cabecera Access-Control-Allow-Origin.
follow-status = { $host } responde con { $status }. Compruebe la dirección.
follow-type = En { $address } no hay un conjunto de datos. Escriba la dirección del sitio publicado.
follow-elsewhere = { $host } lleva a otro servidor, { $other }. Si confía en él, escriba su dirección.
follow-large = El archivo de { $host } supera los 20 MB y no se tomó.
follow-slow = { $host } tarda demasiado. Inténtelo de nuevo más tarde.
follow-unreadable = El archivo de { $host } no es un conjunto de datos válido: está dañado o su firma no coincide. Pregunte a quien lo publica.
follow-other-negotiation = { $host } tiene ahora el conjunto de datos de otra negociación. Nada ha cambiado aquí.
follow-at = Seguida en { $host }, comprobada el { $date }
follow-check = Buscar una versión más reciente
follow-same = Es la versión más reciente.
follow-older = La dirección tiene la versión { $version }, que no es posterior a la suya. Nada ha cambiado aquí.
follow-other-key = Esta versión no está firmada con la clave que firmó la suya. Pregunte a quien la publica antes de adoptarla.
follow-newer =
    La versión { $version } está disponible: { $n ->
        [0] ningún estado cambia.
        [one] un estado cambia.
       *[other] { $n } estados cambian.
    }
follow-see = Ver
follow-at-opening = Comprobar al abrir Plenary
follow-news =
    { $name }: la versión { $version } está disponible. { $n ->
        [0] Ningún estado cambia.
        [one] Un estado cambia.
       *[other] { $n } estados cambian.
    }
follow-stop = Dejar de seguir
edit-open = Editar
edit-title = Editar la negociación
edit-deck = { $name }: cada cambio guardado es una entrada y se puede deshacer.
edit-other-languages = Nombres en otros idiomas
edit-lines = Uno en cada línea.
edit-pages = Cómo se reconocen las páginas
edit-topic-hint = Una página que tiene tales palabras trata de la negociación.
edit-address-hint = Partes de las direcciones web de páginas sobre la negociación. El signo * representa cualquier carácter.
edit-symbol-hint = Cómo empiezan las signaturas de sus documentos, por ejemplo ABC/W/.
edit-error-site = Introduzca direcciones web, por ejemplo https://www.example.org.
edit-site-hint = Sitios que informan sobre la negociación. La extensión ofrece resaltar sus páginas.
edit-record-name = { $list }: nombre { $n }
edit-record-new = { $list }: nuevo nombre
edit-record-add = Añadir
edit-record-taken = Otro elemento tiene este nombre. Elija otro.
edit-record-more = Idiomas y detalles
edit-words-hint = Palabras con que las páginas la nombran, por ejemplo «presidió», separadas por punto y coma.
edit-text-date = Introduzca una fecha, por ejemplo 2021-07-22 o 2021-07.
edit-leads-none = nada
edit-changes = Qué cambia
edit-nothing = Aún no se ha cambiado nada.
edit-error-many = Añada o elimine como máximo { $n } a la vez.
edit-saved = Negociación modificada.
edit-withdraw = Retirar una en Mis entradas
ladder-details = Definición, idiomas y fechas
ladder-month-hint = Un mes, por ejemplo 2021-07. Déjelo vacío si las palabras siempre tienen este sentido.
ladder-month-error = Introduzca un mes, por ejemplo 2021-07.
ladder-month-order = El final es anterior al inicio. Corrija una de las fechas.
ladder-uses =
    { $n ->
        [one] Una actualización de estado usa este estado.
       *[other] { $n } actualizaciones de estado usan este estado.
    }
ladder-uses-then = Se conservan, pero ya no cuentan: cada artículo muestra sus otras actualizaciones. Si deshace la eliminación, vuelven a contar.
ladder-removed =
    { $n ->
        [0] Se elimina «{ $name }»
        [one] Se elimina «{ $name }»: una actualización de estado ya no cuenta
       *[other] Se elimina «{ $name }»: { $n } actualizaciones de estado ya no cuentan
    }

## Two negotiations side by side

compare-title = Comparar negociaciones
compare-one = Añada una segunda negociación para comparar las dos.
compare-one-label = Primera negociación
compare-other-label = Segunda negociación
compare-negotiation = Negociación
compare-phases = Artículos por fase a lo largo del tiempo
compare-finding = { $name }: { $n } de { $total } artículos están en limpio o concluidos ({ $date }).
compare-no-status = { $name }: no consta ningún estado a esta fecha.
compare-of = { $n } de { $total }
compare-years = Artículos en limpio o concluidos, del total, al final de cada año.
compare-milestones = Hitos
compare-no-milestone = No consta ningún hito a esta fecha.
