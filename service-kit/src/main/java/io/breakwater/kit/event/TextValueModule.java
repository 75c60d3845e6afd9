package io.breakwater.kit.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.breakwater.events.Confidence;
import io.breakwater.events.TextValue;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** The values of the contract as JSON: ids and words are bare strings, a confidence is a bare number. */
class TextValueModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    TextValueModule() {
        super("breakwater-values");
        addSerializer(TextValue.class, new Writer());
        addSerializer(Confidence.class, new StdSerializer<>(Confidence.class) {
            @Override
            public void serialize(Confidence value, JsonGenerator json, SerializerProvider provider)
                    throws IOException {
                json.writeNumber(value.value());
            }
        });
        addDeserializer(Confidence.class, new StdDeserializer<>(Confidence.class) {
            @Override
            public Confidence deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return new Confidence(json.getDoubleValue());
            }
        });
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Readers());
    }

    private static final class Writer extends StdSerializer<TextValue> {
        Writer() {
            super(TextValue.class);
        }

        @Override
        public void serialize(TextValue value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.value());
        }
    }

    private static final class Readers extends SimpleDeserializers {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                com.fasterxml.jackson.databind.JavaType type, DeserializationConfig config, BeanDescription description)
                throws com.fasterxml.jackson.databind.JsonMappingException {
            return TextValue.class.isAssignableFrom(type.getRawClass())
                    ? new Reader(type.getRawClass())
                    : super.findBeanDeserializer(type, config, description);
        }
    }

    private static final class Reader extends StdDeserializer<Object> {
        private final transient Constructor<?> constructor;

        Reader(Class<?> type) {
            super(type);
            try {
                constructor = type.getConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " needs a public constructor that takes one String", e);
            }
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = context.readValue(json, String.class);
            try {
                return constructor.newInstance(text);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(handledType(), null, e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(handledType() + " cannot be built from a string", e);
            }
        }
    }
}
