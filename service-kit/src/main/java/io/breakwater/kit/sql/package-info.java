/** What Hibernate must be told about PostgreSQL. */
@NullMarked
package io.breakwater.kit.sql;

import org.jspecify.annotations.NullMarked;
